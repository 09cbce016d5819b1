/** A spreadsheet of the workbench's own: large, frozen headings, typed into by keyboard. */
package id.jenjang.workbench.internal.sheet;
