/** Spreadsheet files as grids of cells, and back. Knows no plan. */
package id.jenjang.excel.internal.sheet;
