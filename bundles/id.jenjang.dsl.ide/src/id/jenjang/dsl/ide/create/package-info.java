/** How a plan begins: its first files, from nothing or from the plan of the period before. */
package id.jenjang.dsl.ide.create;
