package dk.traad.campaign;

import dk.traad.platform.db.WholeMunicipality;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens the campaigns whose day has come and brings all others that still have work in them up to date. */
@Component
@Transactional
public class FillCampaigns {
    private final Campaigns campaigns;
    private final FillCampaign fillCampaign;
    private final WholeMunicipality wholeMunicipality;
    private final Clock clock;

    FillCampaigns(Campaigns campaigns, FillCampaign fillCampaign, WholeMunicipality wholeMunicipality, Clock clock) {
        this.campaigns = campaigns;
        this.fillCampaign = fillCampaign;
        this.wholeMunicipality = wholeMunicipality;
        this.clock = clock;
    }

    /** In the present context's municipality: every day, and after each roster. */
    public void fill() {
        wholeMunicipality.call(() -> campaigns.toFill(LocalDate.now(clock))).forEach(fillCampaign::fill);
    }
}
