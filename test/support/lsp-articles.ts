/** An invented article with something for every feature: links, sources in a chain, a date that is wrong, a misspelt label. */
export const article = ` date 2023-05-04

The harbour of Port Halden stays closed 🌊 after the flood.

Source: Coastal Herald, citing people familiar with the matter; Oda Brekke, Mayor of Port Halden, on Telegram

Detials: On Wednesday 3 April the council closed the harbour. Three ministers have agreed to resign.

“The pier will be rebuilt,” Brekke said. See https://example.org/pier for more.

Quote from Brekke: “We will not wait.

We will start tomorrow.”

Background: Пристань закрито 😀 з вівторка. Experts say the bridge will fall.
`;
