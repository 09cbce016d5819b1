package id.jenjang.rules.internal.printed;

import id.jenjang.measure.FormatAngka;
import id.jenjang.measure.Pengukur;
import id.jenjang.measure.tercetak.AngkaTerbaca;
import id.jenjang.measure.tercetak.BarisTerbaca;
import id.jenjang.measure.tercetak.BesaranCetak;
import id.jenjang.measure.tercetak.CuplikanTerbaca;
import id.jenjang.measure.tercetak.IsiSel;
import id.jenjang.model.Arah;
import id.jenjang.model.Indikator;
import id.jenjang.model.RencanaPackage.Literals;
import id.jenjang.rules.CheckContext;
import id.jenjang.rules.FindingDraft;
import id.jenjang.rules.Place;
import id.jenjang.rules.Severity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a sentence about an indicator claims in words: that a value stayed, by how much it changed,
 * that a target was reached. The realisasi is the one in the sentence, else the plan's.
 */
final class SentenceClaims {
    private static final Pattern SAME =
            Pattern.compile(
                    "\\bsama\\s+(?:dengan|dari|seperti)\\b[^.;]{0,60}?\\btahun\\s+(sebelumnya|lalu|20\\d\\d)",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern CHANGE =
            Pattern.compile(
                    "\\b(peningkatan|kenaikan|meningkat|naik|penurunan|menurun|turun)\\b[^.;]{0,60}?"
                            + "\\bsebesar\\s+(\\d+(?:[.,]\\d+)?)\\s*(?:%|persen|poin)",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern REACHED =
            Pattern.compile(
                    "\\b(belum|tidak|sudah|telah)?\\s*(?:dapat\\s+)?(terpenuhi|tercapai)\\b",
                    Pattern.CASE_INSENSITIVE);

    private final PrintedDocument document;
    private final CuplikanTerbaca piece;
    private final BarisTerbaca row;
    private final Indikator indicator;
    private final String text;

    private SentenceClaims(
            PrintedDocument document, CuplikanTerbaca piece, BarisTerbaca row, Indikator of) {
        this.document = document;
        this.piece = piece;
        this.row = row;
        indicator = of;
        text = text(piece, row);
    }

    /** The claims of a sentence; empty when it is about no indicator or was typed as figures. */
    static Optional<SentenceClaims> of(
            PrintedDocument document, CuplikanTerbaca piece, BarisTerbaca row) {
        Indikator about =
                row.angka().stream()
                        .map(AngkaTerbaca::unsur)
                        .filter(Indikator.class::isInstance)
                        .map(Indikator.class::cast)
                        .findFirst()
                        .orElse(
                                piece.sumber().getTentang() instanceof Indikator indicator
                                        ? indicator
                                        : null);
        boolean quoted =
                row.letak().fitur() == Literals.CUPLIKAN__ISI && piece.sumber().getIsi() != null;
        return about == null || about.eIsProxy() || !quoted
                ? Optional.empty()
                : Optional.of(new SentenceClaims(document, piece, row, about));
    }

    private static String text(CuplikanTerbaca piece, BarisTerbaca row) {
        String all = piece.sumber().getIsi();
        int from = Math.clamp(row.letak().awal(), 0, all.length());
        int length = row.letak().panjang();
        return all.substring(
                from, length < 0 ? all.length() : Math.min(all.length(), from + length));
    }

    void check(CheckContext context) {
        checkSame(context);
        checkChange(context);
        checkReached(context);
    }

    private FindingDraft at(Matcher words, CheckContext context) {
        int from = row.letak().awal() + words.start();
        return context.at(
                        new Place.ModelPlace(
                                piece.sumber(),
                                Literals.CUPLIKAN__ISI,
                                -1,
                                from,
                                words.end() - words.start()))
                .key(indicator, words.group());
    }

    private String where(CheckContext context) {
        return PrintedRule.where(piece, context);
    }

    /** The realisasi of a year: what the sentence says, else what the plan holds. */
    private Optional<BigDecimal> realisasi(int year) {
        return row.nilai(BesaranCetak.REALISASI, year)
                .map(IsiSel.Angka::nilai)
                .or(() -> planned(year));
    }

    private Optional<BigDecimal> planned(int year) {
        return document.measure().realisasi(indicator, year).flatMap(document.measure()::angka);
    }

    private void checkSame(CheckContext context) {
        Matcher said = SAME.matcher(text);
        if (!said.find()) {
            return;
        }
        String named = said.group(1);
        int now = document.year();
        int before = Character.isDigit(named.charAt(0)) ? Integer.parseInt(named) : now - 1;
        BigDecimal value = realisasi(now).orElse(null);
        BigDecimal earlier = planned(before).orElse(null);
        // a realisasi that contradicts the plan is told by J532; the words may be right
        boolean reallySame =
                planned(now)
                        .filter(each -> earlier != null && Agreement.agrees(each, earlier))
                        .isPresent();
        if (before < now
                && !reallySame
                && value != null
                && earlier != null
                && !Agreement.agrees(value, earlier)) {
            at(said, context)
                    .severity(Severity.WARNING)
                    .variant("same")
                    .report(
                            Words.subject(indicator),
                            where(context),
                            before,
                            FormatAngka.angka(earlier),
                            now,
                            FormatAngka.angka(value));
        }
    }

    private void checkChange(CheckContext context) {
        Matcher said = CHANGE.matcher(text);
        if (!said.find()) {
            return;
        }
        int now = document.year();
        BigDecimal value = realisasi(now).orElse(null);
        BigDecimal earlier = planned(now - 1).orElse(null);
        if (value == null || earlier == null) {
            return;
        }
        BigDecimal points = value.subtract(earlier);
        BigDecimal stated = new BigDecimal(said.group(2).replace(',', '.'));
        boolean rise = said.group(1).matches("(?i).*(ningkat|naik).*");
        boolean rightWay = rise == points.signum() > 0;
        boolean rightSize =
                Agreement.agrees(stated, points.abs())
                        || percent(points, earlier)
                                .filter(each -> Agreement.agrees(stated, each.abs()))
                                .isPresent();
        boolean ofCapaian =
                document.measure()
                        .perubahanCapaian(indicator, now)
                        .angka()
                        .filter(each -> rise == each.signum() > 0)
                        .filter(each -> Agreement.agrees(stated, each.abs()))
                        .isPresent();
        // said of capaian, it may have been made of rounded or capped figures
        boolean saidOfCapaian = text.substring(0, said.start()).matches("(?is).*\\bcapaian\\b.*");
        if (!ofCapaian && !(saidOfCapaian && rightWay) && (!rightWay || !rightSize)) {
            at(said, context)
                    .severity(Severity.WARNING)
                    .variant("change")
                    .report(
                            Words.subject(indicator),
                            where(context),
                            said.group().replaceAll("\\s+", " "),
                            FormatAngka.angka(value)
                                    + " - "
                                    + FormatAngka.angka(earlier)
                                    + " = "
                                    + FormatAngka.angka(points));
        }
    }

    private static Optional<BigDecimal> percent(BigDecimal points, BigDecimal earlier) {
        return earlier.signum() == 0
                ? Optional.empty()
                : Optional.of(points.movePointRight(2).divide(earlier, MathContext.DECIMAL64));
    }

    /** "sudah terpenuhi", "belum terpenuhi" behind the target at the end of the period. */
    private void checkReached(CheckContext context) {
        Optional<IsiSel.Angka> end =
                row.angka().stream()
                        .filter(each -> each.arti().besaran() == BesaranCetak.TARGET_AKHIR)
                        .map(AngkaTerbaca::isi)
                        .filter(IsiSel.Angka.class::isInstance)
                        .map(IsiSel.Angka.class::cast)
                        .findFirst();
        Matcher said = REACHED.matcher(text);
        BigDecimal value = realisasi(document.year()).orElse(null);
        if (end.isEmpty() || value == null || !said.find()) {
            return;
        }
        boolean reached = reached(indicator.getArah(), value, end.get().nilai());
        boolean denied = said.group(1) != null && said.group(1).matches("(?i)belum|tidak");
        if (reached == denied) {
            at(said, context)
                    .severity(Severity.WARNING)
                    .variant(reached ? "reached" : "notReached")
                    .report(
                            Words.subject(indicator),
                            where(context),
                            said.group().strip(),
                            FormatAngka.angka(value),
                            FormatAngka.angka(end.get().nilai()));
        }
    }

    private static boolean reached(Arah direction, BigDecimal value, BigDecimal target) {
        return Pengukur.capaianPenuh(direction, value, target)
                .angka()
                .filter(each -> each.compareTo(BigDecimal.valueOf(100)) >= 0)
                .isPresent();
    }
}
