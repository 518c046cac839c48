;;; Goes through an article in Emacs as a user would, and writes what was seen to the file named by SOURCELINE_SEEN.  -*- lexical-binding: t -*-

(require 'eglot)
(require 'imenu)
(require 'json)
(require 'xref)

(setq eglot-sync-connect t
      eglot-connect-timeout 30
      eglot-confirm-server-initiated-edits nil
      make-backup-files nil
      create-lockfiles nil)

(defvar session-seen nil "What was seen, as an alist.")

(defun session-see (key value) (push (cons key value) session-seen))

(defun session-wait (what condition)
  "Wait until the function CONDITION returns something, and return it."
  (with-timeout (30 (error "%s did not come" what))
    (let (found)
      (while (not (setq found (funcall condition))) (accept-process-output nil 0.05))
      found)))

(defun session-go (words)
  "Put point on the first character of WORDS."
  (goto-char (point-min))
  (search-forward words)
  (goto-char (match-beginning 0)))

(defun session-text () (buffer-substring-no-properties (point-min) (point-max)))

(defun session-names (index)
  "The names in an imenu INDEX, whatever groups it puts them into."
  (mapcan (lambda (item) (cons (car item) (and (consp (cdr item)) (session-names (cdr item))))) index))

(defun session ()
  (find-file (getenv "SOURCELINE_ARTICLE"))
  ;; Without a screen there is no idle time at which eglot would connect by itself.
  (unless (eglot-managed-p) (apply #'eglot (eglot--guess-contact)))
  (session-wait "the language server" #'eglot-managed-p)
  (flymake-start)
  (session-wait "a finding" #'flymake-diagnostics)
  (session-see 'findings
               (vconcat (mapcar (lambda (found)
                                  `((text . ,(flymake-diagnostic-text found))
                                    (line . ,(line-number-at-pos (flymake-diagnostic-beg found)))))
                                (flymake-diagnostics))))

  (session-see 'outline
               (vconcat (session-names (funcall imenu-create-index-function))))

  (session-go "They said the format")
  (session-see 'hover
               (plist-get (plist-get (jsonrpc-request (eglot--current-server-or-lose) :textDocument/hover
                                                      (eglot--TextDocumentPositionParams))
                                     :contents)
                          :value))

  (session-go "Zelenskyy and several European leaders")
  (xref-find-definitions (xref-backend-identifier-at-point 'eglot))
  (session-see 'definition (buffer-substring-no-properties (point) (line-end-position)))

  (eglot-rename "Volodymyr Zelensky")
  (session-see 'renamed (session-text))

  (session-go "Trump said in a post")
  (let ((last-nonmenu-event t) ; Asked for by the keyboard, not by the mouse.
        (completing-read-function
         (lambda (_prompt choices &rest _)
           (or (seq-find (lambda (title) (string-match-p "Donald Trump" title))
                         (all-completions "" choices))
               (error "No fix names Donald Trump")))))
    (call-interactively #'eglot-code-actions))
  (session-see 'fixed (session-text)))

(condition-case problem
    (session)
  (error (session-see 'problem (error-message-string problem))))
(with-temp-file (getenv "SOURCELINE_SEEN")
  (insert (json-encode session-seen)))
(kill-emacs 0)
