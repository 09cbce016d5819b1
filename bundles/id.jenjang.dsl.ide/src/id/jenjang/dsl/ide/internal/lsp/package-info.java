/** How the language server keeps plans in step with an editor and answers its requests. */
package id.jenjang.dsl.ide.internal.lsp;
