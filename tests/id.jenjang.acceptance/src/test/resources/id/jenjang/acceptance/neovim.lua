-- Somebody writes in the plan of the folder Neovim was started in; what came of it is printed line by line.
local function say(...)
  io.stdout:write(table.concat({ ... }, ' ') .. '\n')
end

-- Neovim is given up only when the server never answers.
local function await(what, come)
  local result
  if not vim.wait(120000, function() result = come() return result end, 20) then
    say('tidak datang:', what)
    vim.cmd('cquit')
  end
  return result
end

local function errors()
  return vim.diagnostic.get(0, { severity = vim.diagnostic.severity.ERROR })
end

local function float()
  for _, window in ipairs(vim.api.nvim_list_wins()) do
    if vim.api.nvim_win_get_config(window).relative ~= '' then
      return vim.api.nvim_win_get_buf(window)
    end
  end
end

vim.cmd('edit rpjmd.jenjang')
await('peladen', function() return vim.bo.omnifunc ~= '' end)
local line = vim.fn.search('^ *sasaran SD1 ')
local text = vim.api.nvim_get_current_line()

vim.api.nvim_set_current_line((text:gsub('sasaran', 'sasarann')))
await('temuan', function() return #errors() > 0 end)
say('temuan', errors()[1].code)
vim.api.nvim_set_current_line(text)
await('tanpa temuan', function() return #errors() == 0 end)

vim.api.nvim_win_set_cursor(0, { line, text:find('SD1') - 1 })
vim.lsp.buf.hover()
say('penjelasan', (vim.api.nvim_buf_get_lines(await('penjelasan', float), 0, 1, false)[1]))

vim.api.nvim_buf_set_lines(0, line - 1, line - 1, false, { '      sas' })
local place = vim.lsp.util.make_position_params(0, 'utf-16')
place.position = { line = line - 1, character = 9 }
local answers = vim.lsp.buf_request_sync(0, 'textDocument/completion', place, 120000)
for _, answer in pairs(answers or {}) do
  for _, item in ipairs(answer.result.items) do
    if item.label == 'sasaran' then
      say('pelengkapan', item.textEdit.newText)
    end
  end
end
vim.api.nvim_buf_set_lines(0, line - 1, line, false, {})

vim.api.nvim_win_set_cursor(0, { line, text:find('SD1') - 1 })
vim.lsp.buf.rename('SDX')
await('ganti nama', function() return vim.api.nvim_get_current_line():find('sasaran SDX ', 1, true) end)
for _, buffer in ipairs(vim.api.nvim_list_bufs()) do
  if vim.bo[buffer].modified then
    say('berubah', vim.fn.fnamemodify(vim.api.nvim_buf_get_name(buffer), ':.'))
  end
end
vim.cmd('qall!')
