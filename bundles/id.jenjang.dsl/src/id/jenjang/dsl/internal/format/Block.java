package id.jenjang.dsl.internal.format;

import java.util.List;

/**
 * What stands between a pair of braces.
 *
 * @param open the opening brace
 * @param items what the block holds, in order
 * @param close the closing brace
 * @param inline whether the author wrote it all on one line
 */
record Block(Token open, List<Item> items, Token close, boolean inline) implements Part {}
