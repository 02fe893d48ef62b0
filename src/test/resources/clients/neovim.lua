-- Opens a story with the language server given in COPYDESK_LSP, waits for its findings, and has the
-- first correction of the first misspelling written. Prints what it saw; any failure ends with 1.
local cmd = vim.split(vim.env.COPYDESK_LSP, '\n')
vim.cmd('edit ' .. vim.env.COPYDESK_STORY)
vim.bo.filetype = 'markdown'
local buf = vim.api.nvim_get_current_buf()
local id = vim.lsp.start_client({cmd = cmd, name = 'copydesk', root_dir = vim.fn.getcwd()})
vim.lsp.buf_attach_client(buf, id)
local function fail(why)
  print('FAILED: ' .. why .. '\n')
  vim.cmd('cquit 1')
end
local came = vim.wait(90000, function() return #vim.diagnostic.get(buf) > 0 end, 100)
if not came then return fail('no findings within 90 s') end
local found
for _, one in ipairs(vim.diagnostic.get(buf)) do
  local line = vim.api.nvim_buf_get_lines(buf, one.lnum, one.lnum + 1, false)[1]
  local words = line:sub(one.col + 1, one.end_col)
  print('found ' .. tostring(one.code) .. ' on "' .. words .. '"\n')
  if words == 'depostis' then found = one end
end
if not found then return fail('“depostis” is not marked where it stands') end
local params = {
  textDocument = vim.lsp.util.make_text_document_params(buf),
  range = {start = {line = found.lnum, character = found.col}, ['end'] = {line = found.lnum, character = found.end_col}},
  context = {diagnostics = {}},
}
-- the column in the protocol's units, for the line has letters of several bytes
local line = vim.api.nvim_buf_get_lines(buf, found.lnum, found.lnum + 1, false)[1]
local _, from = vim.str_utfindex(line, found.col)
local _, to = vim.str_utfindex(line, found.end_col)
params.range.start.character, params.range['end'].character = from, to
local answers = vim.lsp.buf_request_sync(buf, 'textDocument/codeAction', params, 20000) or {}
for _, answer in pairs(answers) do
  for _, action in ipairs(answer.result or {}) do
    if action.edit and action.title:find('deposits') then
      vim.lsp.util.apply_workspace_edit(action.edit, 'utf-16')
      local after = vim.api.nvim_buf_get_lines(buf, found.lnum, found.lnum + 1, false)[1]
      print('after ' .. after .. '\n')
      if after:find('the deposits was', 1, true) and not after:find('depostis', 1, true) then
        vim.lsp.stop_client(id)
        vim.wait(3000, function() return vim.lsp.client_is_stopped(id) end, 50)
        print('ok\n')
        vim.cmd('qall!')
        return
      end
    end
  end
end
fail('the correction was not written where the word stands')
