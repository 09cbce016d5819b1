package id.jenjang.rules.internal.identity;

/** A long text as part of an identity: its beginning, and a sum over all of it. */
final class ShortText {
    private static final int LONGEST = 48;
    private static final int KEPT = 40;

    private ShortText() {}

    /** The text itself when it is short; never null. */
    static String of(String text) {
        // The hash of a string is defined by the language, so it is the same on every machine.
        return text.length() <= LONGEST
                ? text
                : text.substring(0, KEPT).strip() + "~" + Integer.toHexString(text.hashCode());
    }
}
