/**
 * How a document tree becomes a web page: one file that needs no network, reads well on a phone, on
 * a wide screen, in the dark and on paper, and works without a script.
 */
package id.jenjang.report.html;
