/** A plan on its way between tables and text. */
package id.jenjang.excel.internal.draft;
