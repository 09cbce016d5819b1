/**
 * What may be written at a place of a plan, what form the statement there has, and what stands
 * there and means.
 */
package id.jenjang.dsl.ide.complete;
