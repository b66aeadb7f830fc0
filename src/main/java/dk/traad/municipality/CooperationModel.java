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
 * @param namesInLog whether families read the names of employees who have looked, and not only role and place
 * @param followUpAnchor what follow-ups after the first are counted from: PLAN_START or PREVIOUS_FOLLOW_UP (E12)
 * @param followUpFirstMonths a plan is followed up within these, in months (Esbjerg: 3)
 * @param followUpNextMonths and then within these (Esbjerg: 6)
 * @param mostInterventions how many interventions go on around one child at once (B13)
 */
public record CooperationModel(
        String model,
        int monthsBetween,
        int monthsUntilFaded,
        boolean readBeforeSend,
        int daysToRead,
        boolean parentsReadOn,
        boolean namesInLog,
        String labelGreenDa,
        String labelYellowDa,
        String labelRedDa,
        String labelGreenEn,
        String labelYellowEn,
        String labelRedEn,
        String contactName,
        String contactPhone,
        String contactEmail,
        String informationLink,
        String followUpAnchor,
        int followUpFirstMonths,
        int followUpNextMonths,
        int mostInterventions,
        OwnWords own) {

    /** The municipality's word for a position; never shown as a bare colour. */
    public String label(Position position, boolean english) {
        return switch (position) {
            case GREEN -> english ? labelGreenEn : labelGreenDa;
            case YELLOW -> english ? labelYellowEn : labelYellowDa;
            case RED -> english ? labelRedEn : labelRedDa;
        };
    }

    /** The same with another look and other words. */
    public CooperationModel with(OwnWords others) {
        return new CooperationModel(
                model,
                monthsBetween,
                monthsUntilFaded,
                readBeforeSend,
                daysToRead,
                parentsReadOn,
                namesInLog,
                labelGreenDa,
                labelYellowDa,
                labelRedDa,
                labelGreenEn,
                labelYellowEn,
                labelRedEn,
                contactName,
                contactPhone,
                contactEmail,
                informationLink,
                followUpAnchor,
                followUpFirstMonths,
                followUpNextMonths,
                mostInterventions,
                others);
    }
}
