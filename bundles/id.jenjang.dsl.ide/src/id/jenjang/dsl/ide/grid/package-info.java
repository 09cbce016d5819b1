/** Tables of a whole year: what they show, and how what is typed into them becomes text. */
package id.jenjang.dsl.ide.grid;
