package id.jenjang.dsl.ide.navigate;

import id.jenjang.dsl.TextRange;
import id.jenjang.model.Bernama;

/**
 * An element found by its name.
 *
 * @param element the element
 * @param range where its name stands
 * @param within the short name or name of the element around it; empty at top level
 */
public record Symbol(Bernama element, TextRange range, String within) {}
