/** A picture as a file of its own, apart from any document. */
package id.jenjang.report.picture;
