package id.jenjang.measure;

import id.jenjang.model.Besaran;
import id.jenjang.model.CaraOrdinal;
import id.jenjang.model.DasarTurunan;
import id.jenjang.model.Efisiensi;
import id.jenjang.model.KebijakanNA;
import id.jenjang.model.Laporan;
import id.jenjang.model.Pembulatan;
import id.jenjang.model.Skala;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * The choices a report's figures rest on; its method section prints them.
 *
 * @param capaianMaksimal cap of capaian in percent; null for none
 * @param pembulatan decimals per kind of figure; what is not in it has the decimals of SEMUA, else
 *     2
 * @param kebijakanNA what an indicator without a figure does to a mean
 * @param efisiensi variant of efficiency
 * @param caraOrdinal how predicates of a ladder are measured
 * @param dasarTurunan whether figures made from other percentages start from the exact or the
 *     printed ones
 * @param skala scale of predicates; null for the library's scale {@value #SKALA_BAKU}
 * @param peringkat second scale for the analysis sentences; null for none
 */
public record Metode(
        BigDecimal capaianMaksimal,
        Map<Besaran, Integer> pembulatan,
        KebijakanNA kebijakanNA,
        Efisiensi efisiensi,
        CaraOrdinal caraOrdinal,
        DasarTurunan dasarTurunan,
        Skala skala,
        Skala peringkat) {

    /** Id of the library scale that holds where a report names none: Permendagri 86/2017. */
    public static final String SKALA_BAKU = "permendagri86";

    /** More decimals than this are never printed. */
    public static final int DESIMAL_TERBANYAK = 6;

    private static final int DESIMAL_BAKU = 2;

    /**
     * No cap, 2 decimals, NA left out, efficiency as ratio, positions on ladders, exact figures.
     */
    public static final Metode BAKU =
            new Metode(
                    null,
                    Map.of(),
                    KebijakanNA.DIKECUALIKAN,
                    Efisiensi.RASIO,
                    CaraOrdinal.POSISI,
                    DasarTurunan.PENUH,
                    null,
                    null);

    public Metode {
        pembulatan = Map.copyOf(pembulatan);
    }

    /** The choices written in a report definition. */
    public static Metode of(Laporan laporan) {
        Map<Besaran, Integer> pembulatan = new EnumMap<>(Besaran.class);
        for (Pembulatan p : laporan.getPembulatan()) {
            pembulatan.put(p.getUntuk(), p.getAngka());
        }
        return new Metode(
                laporan.getCapaianMaksimal(),
                pembulatan,
                laporan.getKebijakanNA(),
                laporan.getEfisiensi(),
                laporan.getCaraOrdinal(),
                laporan.getDasarTurunan(),
                Rujukan.resolved(laporan.getSkala()).orElse(null),
                Rujukan.resolved(laporan.getPeringkat()).orElse(null));
    }

    /**
     * Decimals a kind of figure is printed with, 0 to {@value #DESIMAL_TERBANYAK}; what a plan
     * writes beyond that counts as the nearer end.
     */
    public int desimal(Besaran besaran) {
        int tertulis =
                Optional.ofNullable(pembulatan.get(besaran))
                        .or(() -> Optional.ofNullable(pembulatan.get(Besaran.SEMUA)))
                        .orElse(DESIMAL_BAKU);
        return Math.clamp(tertulis, 0, DESIMAL_TERBANYAK);
    }
}
