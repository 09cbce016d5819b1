/** What can be done about what stands against a plan, and the layout of a file, as edits. */
package id.jenjang.dsl.ide.fix;
