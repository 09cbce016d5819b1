/**
 * Help for whoever edits a plan, without any window: what may be written at a place, what stands
 * there and means, and changes of the model turned into edits of the text.
 */
package id.jenjang.dsl.ide;
