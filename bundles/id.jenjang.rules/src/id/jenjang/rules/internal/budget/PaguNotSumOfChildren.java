package id.jenjang.rules.internal.budget;

/** J301: the pagu of a program or kegiatan is not the sum of what stands below it. */
final class PaguNotSumOfChildren extends NotSumOfChildren {
    PaguNotSumOfChildren() {
        super("J301", Amounts::pagu, Amounts::paguPlace, ProgramAmounts::pagu);
    }
}
