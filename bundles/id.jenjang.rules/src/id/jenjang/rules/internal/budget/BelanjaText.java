package id.jenjang.rules.internal.budget;

import id.jenjang.model.Belanja;
import id.jenjang.rules.internal.text.Label;

/** Names an expenditure in a sentence. */
final class BelanjaText {
    private BelanjaText() {}

    /** For example {@code belanja operasi} or {@code "Belanja Pegawai"}. */
    static String name(Belanja belanja) {
        return belanja.getUraian() == null
                ? "belanja " + belanja.getJenis().getLiteral()
                : "belanja " + Label.quoted(belanja.getUraian());
    }
}
