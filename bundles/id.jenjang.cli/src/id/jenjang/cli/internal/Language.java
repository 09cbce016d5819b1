package id.jenjang.cli.internal;

import java.util.Locale;

/** The languages the command speaks; the names are the values of {@code --bahasa}. */
enum Language {
    id,
    en;

    static final String OPTION = "--bahasa";

    /**
     * The language asked for, read before anything else so that usage mistakes are told in it too.
     */
    static Language wanted(String[] args) {
        for (int i = 0; i < args.length; i++) {
            var inOneWord = args[i].startsWith(OPTION + "=");
            if (inOneWord && args[i].endsWith("=en")) {
                return en;
            }
            if (args[i].equals(OPTION) && i + 1 < args.length && args[i + 1].equals("en")) {
                return en;
            }
        }
        return id;
    }

    /** The language of a locale; any but English gets Indonesian. */
    static Language of(Locale locale) {
        return locale.getLanguage().equals("en") ? en : id;
    }

    Locale locale() {
        return Locale.of(name());
    }
}
