package id.jenjang.dsl.internal.format;

import id.jenjang.dsl.FormattedText.Untouched;

import java.util.List;

/**
 * A text read for layout.
 *
 * @param items the elements of the file and the parts left alone
 * @param end a token without text that carries the comments at the end of the file
 * @param untouched where the parts left alone stood
 * @param lineEnd the line end used most
 * @param mark the byte order mark at the start, or nothing
 */
public record LayoutTree(
        List<Item> items, Token end, List<Untouched> untouched, String lineEnd, String mark) {}
