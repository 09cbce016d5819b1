/**
 * Elements as forms: what stands in each field as a person reads it, and the change of the model
 * that what a person types means, or why it means none.
 */
package id.jenjang.dsl.ide.form;
