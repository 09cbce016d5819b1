package id.jenjang.rules.internal.wording;

/** The first word of a name as it is written. */
final class FirstWord {
    private FirstWord() {}

    static String of(String name) {
        return name.strip().split("[\\s,.;:]+", 2)[0];
    }
}
