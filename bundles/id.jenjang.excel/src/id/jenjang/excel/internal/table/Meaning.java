package id.jenjang.excel.internal.table;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a column of a table says; its headings stand in judul.txt. */
public enum Meaning {
    ABAI,
    TINGKAT,
    JENIS,
    ID,
    KODE,
    URAIAN,
    UNTUK,
    MENGACU,
    PERIODE,
    MENDUKUNG,
    DIDUKUNG,
    PENANGGUNG_JAWAB,
    LOKASI,
    RINCIAN,
    VISI,
    MISI,
    TUJUAN,
    SASARAN,
    STRATEGI,
    ARAH_KEBIJAKAN,
    PROGRAM,
    KEGIATAN,
    SUBKEGIATAN,
    MILIK,
    INDIKATOR,
    SATUAN,
    ARAH,
    AKUMULASI,
    TANGGA,
    RUMUS,
    SUMBER_DATA,
    ALASAN,
    KONDISI_AWAL,
    TARGET,
    TARGET_PERUBAHAN,
    TARGET_AKHIR,
    DASAR_PERUBAHAN,
    TAHUN,
    INSTANSI,
    REALISASI,
    TRIWULAN,
    VERSI,
    TANGGAL,
    DASAR,
    PAGU,
    REALISASI_ANGGARAN,
    REALISASI_TRIWULAN,
    SUMBER_DANA,
    SERAPAN,
    JENIS_BELANJA,
    PENERIMA,
    RINCIAN_BELANJA,
    JUMLAH_BELANJA,
    REALISASI_BELANJA,
    PENDORONG,
    PENGHAMBAT,
    SEBAB,
    UPAYA,
    TINDAK_LANJUT,
    PEMBANDING,
    NILAI_PEMBANDING,
    KETERANGAN_PEMBANDING;

    /** The meanings whose cells say in words how a measurement came about, in written order. */
    public static final List<Meaning> ANALYSIS =
            List.of(PENDORONG, PENGHAMBAT, SEBAB, UPAYA, TINDAK_LANJUT);

    /** Its name as a mapping file writes it: kondisi-awal. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The meaning a mapping file names so. */
    public static Optional<Meaning> of(String word) {
        for (var each : values()) {
            if (each.word().equals(word.strip().toLowerCase(Locale.ROOT))) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    /** Whether its cells hold figures: rows without any of them are hardly part of a table. */
    public boolean isFigure() {
        return switch (this) {
            case KONDISI_AWAL,
                    TARGET,
                    TARGET_PERUBAHAN,
                    TARGET_AKHIR,
                    REALISASI,
                    TRIWULAN,
                    PAGU,
                    REALISASI_ANGGARAN,
                    REALISASI_TRIWULAN,
                    SERAPAN,
                    JUMLAH_BELANJA,
                    REALISASI_BELANJA ->
                    true;
            default -> false;
        };
    }

    /** Whether its cells name an element of the cascade. */
    public boolean isLevel() {
        return ordinal() >= VISI.ordinal() && ordinal() <= SUBKEGIATAN.ordinal();
    }
}
