/** The language server: editing help for any editor that speaks the Language Server Protocol. */
package id.jenjang.dsl.ide.lsp;
