/** Brings together two texts that came from one. */
package id.jenjang.dsl.ide.merge;
