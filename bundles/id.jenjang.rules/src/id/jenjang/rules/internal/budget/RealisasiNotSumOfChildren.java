package id.jenjang.rules.internal.budget;

/** J302: the realisasi of a program or kegiatan is not the sum of what stands below it. */
final class RealisasiNotSumOfChildren extends NotSumOfChildren {
    RealisasiNotSumOfChildren() {
        super("J302", Amounts::realisasi, Amounts::realisasiPlace, ProgramAmounts::realisasi);
    }
}
