/**
 * What changed from one plan to another, or from the first to the revised version of a year: which
 * element of one is which of the other, and what of it is different.
 */
package id.jenjang.measure.perubahan;
