package dk.traad.municipality;

import dk.traad.kernel.Position;

/**
 * What a municipality has decided for itself.
 *
 * @param monthsBetween every child is assessed at least this often, in months (Esbjerg: 12)
 * @param monthsUntilFaded a position older than this, in months, is shown faded
 * @param readBeforeSend whether parents read and answer before an assessment is final (c1)
 * @param daysToRead how many days they have for it
 * @param parentsReadOn whether custody holders keep reading the school's assessments with the young person from 15
 */
public record CooperationModel(
        String model,
        int monthsBetween,
        int monthsUntilFaded,
        boolean readBeforeSend,
        int daysToRead,
        boolean parentsReadOn,
        String labelGreenDa,
        String labelYellowDa,
        String labelRedDa,
        String labelGreenEn,
        String labelYellowEn,
        String labelRedEn,
        String contactName,
        String contactPhone,
        String contactEmail,
        String informationLink) {

    /** The municipality's word for a position; never shown as a bare colour. */
    public String label(Position position, boolean english) {
        return switch (position) {
            case GREEN -> english ? labelGreenEn : labelGreenDa;
            case YELLOW -> english ? labelYellowEn : labelYellowDa;
            case RED -> english ? labelRedEn : labelRedDa;
        };
    }
}
