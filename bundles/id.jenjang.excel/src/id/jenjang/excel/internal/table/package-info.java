/** What the columns of a table mean, judged by their headings. */
package id.jenjang.excel.internal.table;
