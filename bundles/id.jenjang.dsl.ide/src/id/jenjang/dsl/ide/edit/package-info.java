/**
 * The edit service: a change of the model asked for by a form becomes the smallest edits of the
 * text, verified by reading the text again.
 */
package id.jenjang.dsl.ide.edit;
