/** Tables of a plan as spreadsheets: written for people who have Excel, and read from them. */
package id.jenjang.excel;
