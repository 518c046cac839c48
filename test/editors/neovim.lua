-- Goes through an article in Neovim as a user would, and writes what was seen to the file named by SOURCELINE_SEEN.
local seen = {}

local function wait(what, condition)
  if not vim.wait(30000, condition, 20) then error(what .. " did not come") end
end

local function buffer() return table.concat(vim.api.nvim_buf_get_lines(0, 0, -1, false), "\n") end

--- Puts the cursor on the first character of `words`.
local function go(words)
  vim.api.nvim_win_set_cursor(0, { 1, 0 })
  if vim.fn.search("\\V" .. words, "cW") == 0 then error("there is no “" .. words .. "”") end
end

local function ask(method)
  local params = method == "textDocument/documentSymbol" and { textDocument = vim.lsp.util.make_text_document_params() }
    or vim.lsp.util.make_position_params()
  for _, answer in pairs(vim.lsp.buf_request_sync(0, method, params, 30000) or {}) do
    if answer.error then error(method .. ": " .. answer.error.message) end
    return answer.result
  end
  error(method .. " was not answered")
end

local function session()
  wait("the language server", function() return next(vim.lsp.buf_get_clients(0)) ~= nil end)
  wait("a finding", function() return #vim.diagnostic.get(0) > 0 end)
  seen.findings = vim.tbl_map(function(found)
    return { rule = found.user_data.lsp.code, line = found.lnum + 1 }
  end, vim.diagnostic.get(0))

  seen.outline = vim.tbl_map(function(symbol) return symbol.name end, ask("textDocument/documentSymbol"))

  go("They said the format")
  seen.hover = ask("textDocument/hover").contents.value

  go("Zelenskyy and several European leaders")
  vim.lsp.buf.definition()
  wait("the definition", function() return vim.api.nvim_win_get_cursor(0)[1] == 1 end)
  seen.definition = vim.fn.strpart(vim.fn.getline("."), vim.api.nvim_win_get_cursor(0)[2])

  vim.lsp.buf.rename("Volodymyr Zelensky")
  wait("the rename", function() return buffer():find("Zelenskyy", 1, true) == nil end)
  seen.renamed = buffer()
  vim.cmd("undo") -- One step.
  seen.undone = buffer()

  go("Trump said in a post")
  vim.ui.select = function(items, options, choose)
    for index, item in ipairs(items) do
      if options.format_item(item):find("Donald Trump", 1, true) then return choose(item, index) end
    end
    error("no fix names Donald Trump")
  end
  local before = buffer()
  vim.lsp.buf.code_action()
  wait("the fix", function() return buffer() ~= before end)
  seen.fixed = buffer()
end

local fine, problem = pcall(session)
if not fine then seen.problem = problem end
vim.fn.writefile({ vim.json.encode(seen) }, vim.env.SOURCELINE_SEEN)
vim.cmd("qall!")
