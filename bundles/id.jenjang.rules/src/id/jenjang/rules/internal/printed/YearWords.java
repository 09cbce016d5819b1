package id.jenjang.rules.internal.printed;

import id.jenjang.measure.tercetak.CuplikanTerbaca;
import id.jenjang.model.Cuplikan;
import id.jenjang.model.Kutipan;
import id.jenjang.model.RencanaPackage.Literals;
import id.jenjang.rules.CheckContext;
import id.jenjang.rules.Place;
import id.jenjang.rules.Severity;
import id.jenjang.rules.internal.text.Label;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The part of J554 about years in titles and sentences. */
final class YearWords {
    /** The yearly documents an agency rests a year on, and the year named with one. */
    private static final Pattern YEARLY_DOCUMENT =
            Pattern.compile(
                    "\\b(rencana kinerja tahunan|rkt|rencana kerja pembangunan daerah|"
                            + "rencana kerja pemerintah daerah|rkpd|rencana kerja|renja|"
                            + "anggaran pendapatan dan belanja daerah|apbd|"
                            + "dokumen pelaksanaan anggaran|dpa|perjanjian kinerja|rencana aksi)\\b"
                            + "[^.;,\\d]{0,60}?\\btahun\\s+(?:anggaran\\s+)?((?:19|20)\\d\\d)\\b",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern RANGE =
            Pattern.compile(
                    "\\b(20\\d\\d)\\s*(?:-|\u2013|s\\.?\\s?/?d\\.?|sampai(?:"
                            + " dengan)?)\\s*(20\\d\\d)\\b",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern YEAR = Pattern.compile("\\b(20\\d\\d)\\b");
    private static final Pattern OTHER_YEARS_EXPECTED =
            Pattern.compile(
                    "perbandingan|dibanding|evaluasi|sebelumnya|tindak lanjut|renstra|rpjmd|akhir",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern COMPARED =
            Pattern.compile(
                    "tahun\\s+(20\\d\\d)\\s+dengan\\s+tahun\\s+(20\\d\\d)\\s*(?:-|\u2013)\\s*(20\\d\\d)",
                    Pattern.CASE_INSENSITIVE);

    private YearWords() {}

    static void check(PrintedDocument document, CuplikanTerbaca read, CheckContext context) {
        Cuplikan piece = read.sumber();
        int year = piece.getTahun() == 0 ? document.year() : piece.getTahun();
        if (piece instanceof Kutipan) {
            checkSentences(piece, year, context);
        } else if (piece.getJudul() != null) {
            checkTitle(piece, year, context);
        }
    }

    private static void checkTitle(Cuplikan piece, int year, CheckContext context) {
        String title = piece.getJudul();
        Matcher compared = COMPARED.matcher(title);
        if (compared.find() && within(compared, Integer.parseInt(compared.group(1)))) {
            context.at(place(piece, compared.start(), compared.end()))
                    .key("judul")
                    .severity(Severity.WARNING)
                    .variant("itself")
                    .report(
                            PieceLabel.of(piece, context.locale()),
                            compared.group(1),
                            compared.group(2) + "-" + compared.group(3));
            return;
        }
        Set<Integer> years = new HashSet<>();
        YEAR.matcher(title).results().forEach(m -> years.add(Integer.parseInt(m.group(1))));
        if (years.isEmpty()
                || years.contains(year)
                || inRange(title, year)
                || OTHER_YEARS_EXPECTED.matcher(title).find()) {
            return;
        }
        Matcher first = YEAR.matcher(title);
        if (first.find()) {
            context.at(place(piece, first.start(), first.end()))
                    .key("judul")
                    .severity(Severity.WARNING)
                    .variant("title")
                    .report(Label.quoted(title), first.group(1), year);
        }
    }

    private static boolean within(Matcher compared, int year) {
        return Integer.parseInt(compared.group(2)) <= year
                && year <= Integer.parseInt(compared.group(3));
    }

    private static boolean inRange(String title, int year) {
        return RANGE.matcher(title)
                .results()
                .anyMatch(
                        m ->
                                Integer.parseInt(m.group(1)) <= year
                                        && year <= Integer.parseInt(m.group(2)));
    }

    private static Place place(Cuplikan piece, int from, int to) {
        return new Place.ModelPlace(piece, Literals.CUPLIKAN__JUDUL, -1, from, to - from);
    }

    /** A report of a year rests on the agreement, work plan and budget of that year. */
    private static void checkSentences(Cuplikan piece, int year, CheckContext context) {
        if (piece.getIsi() == null) {
            return;
        }
        Matcher named = YEARLY_DOCUMENT.matcher(piece.getIsi());
        while (named.find()) {
            int other = Integer.parseInt(named.group(2));
            boolean expected =
                    OTHER_YEARS_EXPECTED
                            .matcher(Sentence.around(piece.getIsi(), named.start()))
                            .find();
            if (other != year && !(expected && other == year - 1)) {
                context.at(
                                new Place.ModelPlace(
                                        piece,
                                        Literals.CUPLIKAN__ISI,
                                        -1,
                                        named.start(),
                                        named.end() - named.start()))
                        .key(named.group(1), other)
                        .severity(Severity.WARNING)
                        .variant("document")
                        .report(
                                named.group(1) + " " + other,
                                PieceLabel.of(piece, context.locale()),
                                other,
                                year);
            }
        }
    }
}
