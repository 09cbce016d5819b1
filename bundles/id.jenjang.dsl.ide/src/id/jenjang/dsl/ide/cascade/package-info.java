/**
 * The cascade of a plan as a tree to look at, search and rearrange: what stands where, what may be
 * added or dropped there, and what is cut, copied and pasted.
 */
package id.jenjang.dsl.ide.cascade;
