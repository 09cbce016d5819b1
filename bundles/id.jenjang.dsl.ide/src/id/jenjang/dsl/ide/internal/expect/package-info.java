/** What the grammar allows at a place of a text, however unfinished the text is. */
package id.jenjang.dsl.ide.internal.expect;
