/** Reads the rows of tables into a draft of a plan, and keeps what could not be read. */
package id.jenjang.excel.internal.read;
