/** Composes documents from a plan as trees of blocks, independent of any file format. */
package id.jenjang.report;
