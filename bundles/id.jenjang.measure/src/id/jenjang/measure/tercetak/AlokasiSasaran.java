package id.jenjang.measure.tercetak;

import id.jenjang.model.ElemenProgram;
import id.jenjang.model.Sasaran;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Tables that part a program's money among objectives name both in each row. Where one program has
 * several amounts they cannot be its budget; they are what each objective gets of it.
 */
final class AlokasiSasaran {
    private AlokasiSasaran() {}

    /** The rows, money given to the objectives where the table itself shows that it is theirs. */
    static List<BarisTerbaca> pulihkan(List<BarisTerbaca> baris) {
        Map<List<Object>, Set<BigDecimal>> jumlah = new HashMap<>();
        for (BarisTerbaca satu : baris) {
            if (sasaran(satu).isPresent()) {
                satu.angka().stream()
                        .filter(a -> milikProgram(a) && a.arti().besaran().uang())
                        .filter(a -> a.isi() instanceof IsiSel.Angka)
                        .forEach(
                                a ->
                                        jumlah.computeIfAbsent(
                                                        List.of(a.unsur(), a.arti()),
                                                        k -> new HashSet<>())
                                                .add(
                                                        ((IsiSel.Angka) a.isi())
                                                                .nilai()
                                                                .stripTrailingZeros()));
            }
        }
        return jumlah.values().stream().anyMatch(j -> j.size() > 1)
                ? baris.stream().map(AlokasiSasaran::pulihkan).toList()
                : baris;
    }

    private static BarisTerbaca pulihkan(BarisTerbaca baris) {
        Optional<NamaTerbaca> sasaran = sasaran(baris);
        if (sasaran.isEmpty()) {
            return baris;
        }
        List<AngkaTerbaca> angka = new ArrayList<>();
        for (AngkaTerbaca a : baris.angka()) {
            angka.add(
                    milikProgram(a)
                            ? new AngkaTerbaca(
                                    sasaran.get().padanan().unsur(),
                                    sasaran.get().tertulis(),
                                    a.arti(),
                                    a.isi(),
                                    a.tertulis(),
                                    a.letak(),
                                    a.terbilang())
                            : a);
        }
        return new BarisTerbaca(
                baris.nomor(),
                baris.jenis(),
                baris.nomorUrut(),
                baris.nama(),
                angka,
                baris.letak());
    }

    private static boolean milikProgram(AngkaTerbaca angka) {
        BesaranCetak besaran = angka.arti().besaran();
        return angka.unsur() instanceof ElemenProgram
                && (besaran.uang() || besaran == BesaranCetak.SERAPAN);
    }

    private static Optional<NamaTerbaca> sasaran(BarisTerbaca baris) {
        return baris.nama().stream()
                .filter(n -> n.padanan().unsur() instanceof Sasaran)
                .findFirst();
    }
}
