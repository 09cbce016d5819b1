/** What stands at a place, told as Markdown. */
package id.jenjang.dsl.ide.internal.hover;
