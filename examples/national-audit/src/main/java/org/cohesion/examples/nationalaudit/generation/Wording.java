package org.cohesion.examples.nationalaudit.generation;

import java.util.List;

/** What the made-up policies say: for each place several sentences, of which one is taken. */
final class Wording {

  static final List<String> WHY =
      List.of(
          "Our gate is where families meet who would pass each other anywhere else "
              + "in town. We want more to come of that than a nod.",
          "Young people will share streets, offices and buses with neighbours of "
              + "every kind. School is where they can learn to do it well.",
          "Getting along does not happen by itself. It needs lessons, places and "
              + "habits, and somebody who looks after each of them.",
          "We wrote this down because good intentions are forgotten in a busy week,"
              + " and a plan with names and days is not.");

  static final List<String> WHOSE =
      List.of(
          "The policy is meant for all who work, learn or help here, and was talked"
              + " over with the school council before governors saw it.",
          "It was written by a working party of staff, governors and parents, who "
              + "met four times and asked their neighbours.",
          "Staff read it when they join us, and each year group has a page of its "
              + "own that says the same in fewer words.");

  static final String DEFINITION =
      "We call a community cohesive when its members share a vision and feel that "
          + "they belong, when diversity in background is valued, when life opportunities"
          + " are open to all on equal terms, and when people build positive "
          + "relationships at work, at school and next door.";

  static final String DEFINITION_SOURCE =
      "Put in our words after the Guidance on the Duty to Promote Community "
          + "Cohesion, Department for Children, Schools and Families, July 2007.";

  static final List<String> FAITHS =
      List.of(
          "Families describe themselves as Christian, Muslim, Hindu or of no faith,"
              + " and four places of worship are near enough for a walk.",
          "Most families say they have no faith; the chapel and the mosque both "
              + "send helpers to our harvest table.",
          "About half of the families are Christian, and a growing number are Sikh "
              + "or Buddhist; each faith has a day in our calendar.");

  static final List<String> CULTURES =
      List.of(
          "Nineteen languages are spoken at home, and the ethnic and cultural "
              + "background of each new intake is more varied than the last.",
          "Nearly all pupils are of White British background, so that they meet "
              + "people of another ethnic or cultural origin mainly through our links.",
          "The ethnic and cultural mix mirrors that of the town, with two large "
              + "groups that seldom meet outside lessons.");

  static final List<String> MEANS =
      List.of(
          "Household incomes vary a good deal: a quarter of the pupils are entitled"
              + " to free meals, and nearly as many live in large houses by the river.",
          "Money is short in many homes. Two in five pupils are entitled to free "
              + "meals, and socio-economic need shapes who comes to clubs.",
          "Few families are poor, but those who are tell us that they feel it, and "
              + "socio-economic difference is what our pupils notice last.");

  static final List<String> OWN_COMMUNITY =
      List.of(
          "Pupils, those who bring them up, staff, governors and the groups that use our hall.",
          "Everybody whom a lesson, a meal or a meeting brings into the building.");

  static final List<String> NETWORK =
      List.of(
          "Five schools that share training days, a choir and a minibus.",
          "The schools to which our pupils move on, and one in another county that "
              + "we exchange work with.");

  static final List<String> NEIGHBOURHOOD =
      List.of(
          "The streets within a short walk, with their shops, care homes and places of worship.",
          "Two estates, a market square and the allotments in between.");

  static final List<String> COUNTRY =
      List.of(
          "England, Northern Ireland, Scotland and Wales, and what the people in "
              + "them have in common.",
          "The country as a whole: its past, its laws and how they come about.");

  static final List<String> WORLD =
      List.of(
          "Relatives overseas, the makers of what we eat and wear, and the news "
              + "that pupils ask about.",
          "A partner school on another continent, and events that reach us through families.");

  static final List<String> BELONGING =
      List.of(
          "Whoever is on the register belongs, from the first morning to the last.",
          "We decide together where the school is going, and everyone can say how.");

  static final List<String> DIVERSITY =
      List.of(
          "Differences are looked at with interest and spoken of with respect.",
          "No way of life is laughed at, and none is beyond a fair question.");

  static final List<String> OPPORTUNITY =
      List.of(
          "What a family can pay never decides what a pupil can do.",
          "Help goes first to those who would otherwise be left behind.");

  static final List<String> RELATIONS =
      List.of(
          "Strangers become friends by doing something together, so we arrange it.",
          "Quarrels are put right by those who had them, with help if they want it.");

  static final List<String> TEACHING_AIMS =
      List.of(
          "By the time they leave, pupils can describe how people unlike themselves"
              + " live, and be fair about it.",
          "Pupils can argue over a matter of belief and stay on good terms.",
          "Every subject shows the work of people from more than one part of the world.",
          "Pupils know how decisions are made in town and country, and have taken part in one.");

  static final List<String> EQUITY_AIMS =
      List.of(
          "Groups of pupils make equally good progress from where they began.",
          "Clubs, trips and offices are taken up by all groups alike.",
          "Incidents of prejudice are reported, dealt with and become fewer.",
          "Families who come late in the year are settled within a month.");

  static final List<String> ENGAGEMENT_AIMS =
      List.of(
          "Each class works with a partner from outside the school at least once a year.",
          "Parents of all groups use the school and say they are welcome.",
          "Our building serves neighbours who have no pupils here.",
          "Pupils do something useful for the neighbourhood, chosen by themselves.");

  static final List<String> TEACHING_STEPS =
      List.of(
          "Go through the scheme of work for history and add two topics from outside Europe.",
          "Hold a debate in each year group on a question that divides opinion.",
          "Invite speakers of several faiths, and prepare the questions beforehand.",
          "Have older pupils teach playground games from their families to younger ones.",
          "Check that reading books on display come from at least ten countries.");

  static final List<String> EQUITY_STEPS =
      List.of(
          "Set results side by side by group after each assessment, and agree who "
              + "gets extra teaching.",
          "Keep a list of who attends which club, and ask those who attend none.",
          "Write down each incident of prejudice on the same day, and tell both families.",
          "Give each newcomer a partner and a tour, in the language of the home where we can.",
          "Pay for trips out of one fund, without a form that others can see.");

  static final List<String> ENGAGEMENT_STEPS =
      List.of(
          "Exchange visits with the partner school, once here and once there.",
          "Open the library to parents on one evening a week, with coffee and an interpreter.",
          "Plant and keep the beds in front of the care home together with its residents.",
          "Hold a supper in the hall to which each class brings a dish and a guest.",
          "Let the hall to local groups at cost, and keep a calendar of them.");

  static final List<String> MEASURES =
      List.of(
          "The register shows that nine in ten took part.",
          "The yearly survey shows a rise of five points.",
          "The figure is lower than in the year before.",
          "At least forty people come, a third of them for the first time.",
          "The gap between groups is smaller than two points.");

  static final List<String> MONITORING =
      List.of(
          "Ask pupils each year whether they feel safe, heard and at home, and "
              + "compare the answers by group.",
          "Read the log of incidents and see whether each was followed up.",
          "Watch lessons for how well differences of opinion are handled.",
          "Talk with a group of parents about what has changed for them.");

  static final List<String> OUTCOMES =
      List.of(
          "Aims kept; two steps were replaced by others.",
          "The survey was better than the year before, and the link with another "
              + "school was slower than hoped.",
          "Governors asked for clearer measures, which are now in place.");

  private Wording() {}
}
