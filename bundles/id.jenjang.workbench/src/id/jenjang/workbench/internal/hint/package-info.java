/** What stands in a part of the window that has nothing to show. */
package id.jenjang.workbench.internal.hint;
