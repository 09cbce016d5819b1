/** The year grids: pengukuran, anggaran and target of a whole plan as spreadsheets. */
package id.jenjang.workbench.internal.grid;
