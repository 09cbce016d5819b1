package id.jenjang.dsl.internal.load;

import id.jenjang.dsl.internal.DslMessages;

/**
 * Refuses texts whose braces nest far deeper than any plan: reading them would exhaust the stack of
 * the parser.
 */
record Depth(DslMessages messages) {

    private static final int DEEPEST = 100;

    /** The source itself, or an unreadable one that tells where it becomes too deep. */
    Source refuseTooDeep(Source source) {
        var text = source.text();
        int depth = 0;
        for (int i = 0; text != null && i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '{' ? 1 : c == '}' && depth > 0 ? -1 : 0;
            if (depth > DEEPEST) {
                var place = new LineIndex(text).range(source.path(), i, 1);
                var sentence = messages.get("berkas.dalam", DEEPEST);
                return new Source(source.path(), null, sentence, i, place.line(), place.column());
            }
        }
        return source;
    }
}
