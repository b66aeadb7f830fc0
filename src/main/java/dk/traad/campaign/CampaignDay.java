package dk.traad.campaign;

import dk.traad.municipality.Municipalities;
import dk.traad.platform.db.Context;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** The passing of the days: campaigns open by themselves. Often, so that a night without the program costs nothing. */
@Component
class CampaignDay {
    private static final Logger LOG = LoggerFactory.getLogger(CampaignDay.class);

    private final Municipalities municipalities;
    private final FillCampaigns fillCampaigns;

    CampaignDay(Municipalities municipalities, FillCampaigns fillCampaigns) {
        this.municipalities = municipalities;
        this.fillCampaigns = fillCampaigns;
    }

    /** One municipality's failure is no other's. */
    @Scheduled(initialDelay = 1, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    void comes() {
        for (var code : municipalities.codes()) {
            try {
                Context.program(code).run(fillCampaigns::fill);
            } catch (DataAccessException failure) {
                LOG.error("the campaigns of {} could not be filled", code, failure);
            }
        }
    }
}
