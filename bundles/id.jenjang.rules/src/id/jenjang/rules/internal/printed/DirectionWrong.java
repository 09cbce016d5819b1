package id.jenjang.rules.internal.printed;

import id.jenjang.measure.FormatAngka;
import id.jenjang.measure.tercetak.BarisTerbaca;
import id.jenjang.measure.tercetak.CuplikanTerbaca;
import id.jenjang.measure.tercetak.Pernyataan;
import id.jenjang.rules.CheckContext;
import id.jenjang.rules.Regulation;
import id.jenjang.rules.Severity;

/**
 * J556: words of a sentence contradict its numbers: "meningkat dari 90 menjadi 80", "sama dengan
 * tahun sebelumnya" of different values, "belum terpenuhi" of a target that was reached.
 */
final class DirectionWrong extends PrintedRule {
    DirectionWrong() {
        super("J556", Severity.ERROR, Regulation.PERMENPANRB_53_2014);
    }

    @Override
    void check(PrintedDocument document, CheckContext context) {
        for (CuplikanTerbaca piece : document.pieces()) {
            for (Pernyataan said : piece.pernyataan()) {
                if (said instanceof Pernyataan.Perubahan change) {
                    check(piece, change, context);
                }
            }
            for (BarisTerbaca row : piece.baris()) {
                if (row.jenis() == BarisTerbaca.Jenis.KALIMAT) {
                    SentenceClaims.of(document, piece, row)
                            .ifPresent(claims -> claims.check(context));
                }
            }
        }
    }

    private static void check(
            CuplikanTerbaca piece, Pernyataan.Perubahan change, CheckContext context) {
        int really = change.menjadi().compareTo(change.dari());
        if (Integer.signum(really) != Integer.signum(change.arah())) {
            String variant = change.arah() > 0 ? "rise" : change.arah() < 0 ? "fall" : "stay";
            context.at(Places.of(change.letak()))
                    .key(change.dari(), change.menjadi())
                    .variant(variant)
                    .report(
                            where(piece, context),
                            FormatAngka.angka(change.dari()),
                            FormatAngka.angka(change.menjadi()));
        }
    }
}
