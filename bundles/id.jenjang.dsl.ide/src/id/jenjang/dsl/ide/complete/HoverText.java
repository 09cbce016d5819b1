package id.jenjang.dsl.ide.complete;

/**
 * What stands at a place.
 *
 * @param markdown what there is to tell
 * @param offset where what is told about begins
 * @param length how long it is
 */
public record HoverText(String markdown, int offset, int length) {}
