/** The plan beside an earlier one: what was added, taken out, moved, renamed and changed. */
package id.jenjang.workbench.internal.comparison;
