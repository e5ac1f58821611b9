/**
 * Handbooks as data: {@link io.careline.core.handbook.Handbook} reads one and gives the life cycles it describes.
 *
 * <p>A handbook is a JSON document. It is read strictly: an unknown or repeated key, a wrong type, a value that does not
 * exist is a {@link io.careline.core.handbook.HandbookFault}, and all faults are given at once. The file {@code
 * handbook.schema.json} beside this package's classes is its JSON Schema (2020-12).
 *
 * <pre>{@code
 * {
 *   "id": "my-desk",
 *   "version": "1",
 *   "languages": ["en", "zh-CN"],
 *   "title": { "en": "My desk", "zh-CN": "我的客服台" },
 *   "zone": "Asia/Shanghai",
 *   "calendar": "office",
 *   "calendars": {
 *     "office": {
 *       "hours": { "MON-FRI": ["09:00-12:00", "13:30-18:00"] },
 *       "holidays": "CN",
 *       "uncoveredYears": "ORDINARY"
 *     },
 *     "night": { "hours": { "MON-SUN": ["18:00-09:00"] } }
 *   },
 *   "complaints": {
 *     "clocks": [
 *       { "ruleId": "CP15", "name": "first-response", "target": "PT30M", "basis": "BUSINESS" }
 *     ],
 *     "escalationChain": [
 *       { "source": "default", "role": "officer", "limit": "CNY 500" },
 *       { "ruleId": "CP4", "role": "director" }
 *     ],
 *     "reopenWindow": { "source": "G14", "value": "P30D" }
 *   }
 * }
 * }</pre>
 *
 * <h2>The document</h2>
 *
 * <ul>
 *   <li>{@code id}, {@code version}: recorded in every event. Mandatory.
 *   <li>{@code languages}: tags of BCP 47. Each text of the document is an object with all of them as keys. Mandatory.
 *   <li>{@code title}: a text. Mandatory.
 *   <li>{@code zone}: the time zone of all hours and dates. Mandatory.
 *   <li>{@code calendars}: business calendars by name, {@code calendar}: the main one's name, needed where there are
 *       several. Mandatory.
 *   <li>{@code complaints}: what the handbook says of complaints.
 *   <li>{@code reports}: which reports are owed, each with {@code name} and {@code due}: {@code weekly SAT}, {@code
 *       monthly 25} or {@code monthly WED 4}, the fourth Wednesday; see {@link io.careline.calendar.ReportSchedule}.
 *   <li>{@code callbacks}: what it says of callbacks.
 *   <li>{@code orders}: what it says of orders, their flags and remarks.
 *   <li>{@code returns}: what the handbook says of returns.
 *   <li>{@code leave}, {@code swaps}, {@code handovers}, {@code attendance}: what it says of the desk's own people.
 *   <li>{@code roster}: its shifts, the cover they give, and the rules of rosters.
 *   <li>{@code scorecards}: how a month of an agent is measured, rated and ranked.
 *   <li>{@code conduct}: what comes of offences, and what of merits.
 *   <li>{@code confidentiality}: who may see, keep and copy what.
 *   <li>{@code staffing}: how the contacts of each channel are worked and what is to be reached for them.
 *   <li>{@code labour}: which limits of labour law rosters and attendance are reviewed against.
 *   <li>{@code notEnforced}: rules that are left to people, each with a {@code ruleId} and a {@code reason}, a text.
 *   <li>{@code extends}: another handbook, of which all else is taken.
 *   <li>{@code $schema}: ignored; for editors.
 * </ul>
 *
 * <h2>Extending another handbook</h2>
 *
 * <p>With {@code extends}, the id of another handbook, a document says only what is different:
 *
 * <pre>{@code
 * {
 *   "extends": "taobao-shop-strict@1",
 *   "id": "my-shop",
 *   "version": "1",
 *   "swaps": { "monthlyLimit": { "source": "house rule", "value": 3 }, "teamLeadAsked": null },
 *   "leave": {
 *     "types": {
 *       "sick": { "paid": true },
 *       "marriage": { "id": "marriage", "source": "house rule" }
 *     }
 *   }
 * }
 * }</pre>
 *
 * <ul>
 *   <li>It is a JSON merge patch (RFC 7396): objects are merged key by key, anything else is replaced, null takes a key
 *       away; a key that is not there cannot be taken away.
 *   <li>A list is replaced by a list, as a whole. An object in its place changes the list's entries by their names, those
 *       that are not named stay as they are: null takes an entry away; an object that has its own name among its keys, as
 *       {@code marriage} has, is added at the end; any other name must be there. An entry's name is its {@code id}, {@code
 *       code}, {@code name}, {@code command}, {@code guard}, {@code outcome}, {@code colour}, {@code platform} or whatever
 *       else tells it from the others; of a clock its name, severity and tier: {@code follow-up A}.
 *   <li>{@code id} and {@code version} are never inherited, since events record them. {@code @1} after the id insists on
 *       that version of the other. Languages that the document does not name are left out of inherited texts.
 *   <li>The other may extend a third. One that neither ships nor is found by the function passed to {@link
 *       io.careline.core.handbook.Handbook#parse(String, java.util.function.Function)} is a fault, and so is a circle.
 *   <li>A fault's pointer is one into the document itself. {@link io.careline.core.handbook.HandbookEntry#pointer()} points
 *       into the whole, with what is inherited.
 * </ul>
 *
 * <h2>How values are written</h2>
 *
 * <p>A closed choice is written in capitals ({@code BUSINESS}), an open code and a name in small letters ({@code
 * awaiting-customer}); times are {@code 09:00}, dates {@code 2026-05-01}, days of a year {@code 05-01}, lengths of time
 * those of ISO 8601, money is {@code CNY 500}.
 *
 * <h2>Entries</h2>
 *
 * <p>A calendar, a season, a day, a report, and each object in the other sections but a limit may have
 * {@code ruleId}, the handbook rule or the list of rules that it carries, and {@code source}, where its values come
 * from; {@code default} says that the handbook names none. Both are kept as
 * {@link io.careline.core.handbook.Handbook#entries()}. A setting of one value is an entry, too, with the value under
 * {@code value}.
 *
 * <h2>A calendar</h2>
 *
 * <ul>
 *   <li>{@code hours}: groups of days ({@code MON-FRI}, {@code SAT,SUN}), each with ranges. {@code 17:30-08:30} ends on
 *       the next day; a range may end at {@code 24:00}. Mandatory.
 *   <li>{@code breaks}: when it is closed within its hours, in the same form.
 *   <li>{@code seasons}: {@code from} and {@code to}, both included, with {@code hours} and {@code breaks} of their own.
 *   <li>{@code holidays}: {@code CN}, the holidays and make-up working days of mainland China.
 *   <li>{@code days}: single dates with {@code date}, {@code kind} ({@code ORDINARY}, {@code HOLIDAY}, {@code
 *       MAKE_UP_WORKDAY}), {@code name}, {@code hours} or {@code hoursOf}; they win over the holidays.
 *   <li>{@code uncoveredYears}: {@code REFUSE} (unless set) or {@code ORDINARY}, {@code makeUpHours}: {@code MON} unless
 *       set; see {@link io.careline.calendar.CalendarSpecification}.
 * </ul>
 *
 * <h2>Complaints</h2>
 *
 * <p>What is left out is as {@link io.careline.complaint.ComplaintPolicy} has it.
 *
 * <ul>
 *   <li>{@code calendar}: the calendar in which its clocks count; the main one unless set.
 *   <li>{@code clocks}: each with {@code name}, {@code target} ({@code PT30M}, or {@code P3D} for whole days), {@code
 *       basis} ({@code BUSINESS}, {@code CALENDAR}), and {@code boundary}, {@code pausedBy}, {@code warnings}, {@code
 *       regulatory}, {@code onPolicyChange} as in {@link io.careline.calendar.ClockPolicy}, {@code severity} and {@code
 *       tier} as in {@link io.careline.complaint.ComplaintClock}. Mandatory. The intervals of the follow-up are the
 *       {@code follow-up} clocks of each tier.
 *   <li>{@code escalationChain}: levels with {@code role} and, where there is one, {@code limit}.
 *   <li>{@code mandatoryFields}, {@code decisionMakers}, {@code reassigners}: entries whose {@code value} is a list.
 *   <li>{@code handoverTrigger}, {@code reopenWindow}, {@code archiveRetention}: entries with one {@code value}.
 *   <li>{@code followUp}: {@code maximumRounds}.
 *   <li>{@code commands}: which rules the life cycle's own commands carry out, each with {@code command} and {@code
 *       ruleId}. They are noted and change nothing.
 * </ul>
 *
 * <h2>Callbacks</h2>
 *
 * <p>What is left out is as {@link io.careline.callback.CallbackPolicy} has it.
 *
 * <ul>
 *   <li>{@code calendar}: the calendar in which its clocks count; the main one unless set.
 *   <li>{@code contactWindows}, {@code quietHours}: entries whose {@code value} has the form of a calendar's hours; meant
 *       in the zone of each customer.
 *   <li>{@code contactCap}, {@code numberCap}: {@code maximum} and {@code period}.
 *   <li>{@code retries}: each with {@code outcome} ({@code NO_ANSWER}, {@code BUSY} …), {@code delay}, {@code maximum}.
 *   <li>{@code clocks}: the promises, {@code reply} and {@code contact}, like those of complaints but with {@code
 *       purpose}; nothing pauses them. Mandatory.
 *   <li>{@code maximumAttempts}, {@code maximumRings}, {@code putOffDelay}, {@code lifetime}, {@code handoverTrigger}:
 *       entries with one {@code value}; {@code reassigners}, {@code script}: with a list.
 *   <li>{@code afterSolvedComplaints}: whether solving a complaint asks for a call ({@code complaints} must be there to
 *       do so); the customer is taken to be in the handbook's zone.
 *   <li>{@code visits}: each with {@code tier} and {@code every}, a length of time in days, months or years.
 *   <li>{@code commands}: as for complaints.
 * </ul>
 *
 * <h2>Orders</h2>
 *
 * <p>What is left out is as {@link io.careline.orderflag.OrderFlagPolicy} and {@link io.careline.orderflag.OrderPolicy}
 * have it.
 *
 * <ul>
 *   <li>{@code legend}: an entry with {@code colours}, each with {@code colour} and {@code meaning}, the one that wins
 *       first.
 *   <li>{@code remarkLanguage}, {@code commissionRule}, {@code largeFrom}: entries with one {@code value}; {@code
 *       supervisors}: with a list.
 *   <li>{@code platforms}: an entry whose {@code value} lists those that the library knows; {@code codeBooks}: others,
 *       each with {@code platform}, {@code field}, {@code codes} (colour to code), and the limits {@code remark} and {@code
 *       tagName} with {@code most} and {@code unit} ({@code BYTES}, {@code CHARACTERS}).
 *   <li>{@code commands}: as for complaints.
 * </ul>
 *
 * <h2>Returns</h2>
 *
 * <p>What is left out is as {@link io.careline.returns.ReturnTerms} and {@link io.careline.returns.ReturnPolicy} have it.
 *
 * <ul>
 *   <li>{@code terms}: what buyers were told, each with the date from which it holds, the oldest first: {@code version},
 *       {@code inForceFrom}, {@code window} ({@code days} and {@code count}: {@code EXACT}, {@code SAME_DAY_FIRST}, {@code
 *       NEXT_DAY_FIRST}); {@code ordinaryFreight}, {@code courierDamageFreight} and {@code qualityFreight}, each with who
 *       pays {@code outbound}, {@code returning} and {@code reship}; the entries {@code notReturnable}, {@code
 *       freightCollectAccepted} and {@code remedies}. An order is decided by the terms of its day. Mandatory.
 *   <li>{@code authorisationValidity}: an entry such as {@code P7D}; {@code refundWindow}: as {@code window}.
 *   <li>{@code supervisors}, {@code refundConfirmers}: entries whose {@code value} is a list of roles.
 *   <li>{@code commands}: as in {@code complaints}.
 * </ul>
 *
 * <h2>Leave</h2>
 *
 * <p>What is left out is as {@link io.careline.leave.LeavePolicy} and {@link io.careline.leave.LeaveRule} have it. Days of
 * leave are {@code 3d} or {@code 0.5d}, hours {@code 8h}, fractions {@code 5/12d}.
 *
 * <ul>
 *   <li>{@code types}: each with {@code id}, and {@code paid}, {@code documentFrom}, {@code documentLater}, {@code
 *       pendingCounted}, {@code leastTenure}, {@code longestRun}, {@code rosterCause}, the entries {@code channels} and
 *       {@code nightRestricted}, {@code notice} and {@code specialNotice} with {@code days}, {@code time} and {@code byDay},
 *       {@code noticeByShift} with the {@code shift} as well, and {@code severities}. Mandatory.
 *   <li>{@code counting} of a type: {@code unit}, {@code step}, {@code restDayCounted}, {@code holidayCounted}, {@code
 *       sandwich}, {@code freeDayLength} as in {@link io.careline.leave.LeaveCounting}.
 *   <li>{@code ledger} of a type: with it leave is taken from a balance; {@code overdraft}, {@code largestBalance}, {@code
 *       accrual}, {@code carryOver}, {@code encashmentAllowed} as in {@link io.careline.leave.LeaveLedgerPolicy}. Its
 *       amounts are in days or hours as the type's unit is.
 *   <li>{@code bands}: who approves; each with {@code types}, {@code applicants}, {@code from}, {@code fromIncluded}, {@code
 *       upTo}, {@code upToIncluded}, and {@code levels} with {@code role} and {@code mode}. The first that includes a request
 *       counts.
 *   <li>{@code severities}: {@code guard} and {@code severity}; of the desk, or of a type. A reason names the first
 *       rule of its guard's entry of the desk, where there is one.
 *   <li>{@code blocks}: days closed to leave, {@code from}, {@code to} and {@code exempt}, a list of roles.
 *   <li>{@code nightCutoff}, {@code emergencyCall}, {@code mostAway}, {@code returnGrace}: entries with one {@code value};
 *       {@code leastOnDuty}: with a number for each shift; {@code exceptionApprovers}, {@code transferrers}, {@code
 *       revokers}: with a list of roles.
 *   <li>{@code commands}: as in {@code complaints}.
 * </ul>
 *
 * <h2>Swaps</h2>
 *
 * <p>Each key but {@code commands} is an entry whose {@code value} is the attribute of the same name of {@link
 * io.careline.swap.SwapPolicy}, and what is left out is as it has it: {@code kinds}, {@code recipientAsked}, {@code
 * teamLeadAsked}, {@code approvers}, {@code registerRequired}, {@code reasonRequired}, {@code monthlyLimit}, {@code count},
 * {@code countPeople}, {@code countMonth}, {@code countedKinds}, {@code consecutive}, {@code backToBackAllowed}, {@code
 * minimumRest}, {@code holidayAllowed}, {@code rosterRuleBinding}, {@code answerWithin}, {@code repaymentWithin}, {@code
 * liability}, {@code supervisors}.
 *
 * <h2>Handovers</h2>
 *
 * <p>In the same way those of {@link io.careline.handover.HandoverPolicy}: {@code takerLead}, {@code leavingUnrelieved},
 * {@code nightForm}, {@code mandatoryKinds}, {@code writtenKinds}, {@code equipment} (a number for each piece), {@code
 * placeChecked}, {@code minimumOnDuty}, {@code standIns}, {@code extendable}, {@code longestExtension}, {@code meetings}
 * (hours for each shift), {@code complaintKinds}, {@code workOrderKinds}, {@code nightLogTime}, {@code dailyMeetingEnd},
 * {@code recordReaders}, {@code leads}; and {@code commands}.
 *
 * <h2>Attendance</h2>
 *
 * <p>What is left out is as {@link io.careline.attendance.AttendancePolicy} has it. Deductions are proposals.
 *
 * <ul>
 *   <li>{@code lateness}, {@code earlyLeave}, {@code away}: steps with {@code from}, {@code inclusive}, {@code outcome},
 *       {@code latenesses}, {@code onlyIfWorkUndone}, and what is proposed: {@code daysOfPay} ({@code 1/2}), {@code amount},
 *       or both. A proposal names the first rule of its step.
 *   <li>{@code deductions}: what is proposed for an {@code outcome} where no step says it; {@code monthlyLateness}: {@code
 *       count}, {@code repeated}, {@code replacing}; both with {@code daysOfPay} or {@code amount}.
 *   <li>{@code grace}, {@code signOutGrace}, {@code evidencePeriod}, {@code lockDelay}, {@code awayMeasure}, {@code
 *       correctionsPerMonth}: entries with one {@code value}; {@code recorders}, {@code correctors}, {@code confirmers}: with a list of roles.
 *   <li>{@code commands}: as in {@code complaints}.
 * </ul>
 *
 * <h2>Conduct</h2>
 *
 * <p>What is left out is as {@link io.careline.conduct.ConductPolicy} has it. Sanctions are proposals.
 *
 * <ul>
 *   <li>{@code offences}: each with {@code id}, {@code ladder}, and {@code aggravations}, {@code lookBack} ({@code P1Y}), {@code
 *       byArticle}, {@code triggers} ({@code UPHELD_COMPLAINT}, {@code UNAUTHORISED_ABSENCE}), {@code flatFine} as in {@link
 *       io.careline.conduct.OffenceRule}. A case names the first rule of its offence. Mandatory.
 *   <li>{@code ladder}: what the first time comes to, the second and so on; the last step stands for all later ones. A step
 *       has {@code measures}, {@code fine}, {@code fineUpTo}, {@code doubled}, {@code monthsOfPay}, {@code commissionPercent}
 *       ({@code 0.5}), {@code headFineFactor}, {@code headMeasures}, some of it at least; see {@link
 *       io.careline.conduct.SanctionStep}. {@code aggravations}: steps with {@code aggravation}, never doubled.
 *   <li>{@code rewards}: each with {@code ground} and, unless people say it, {@code amount}.
 *   <li>{@code moneyProposed}, {@code monthlyCap}, {@code doublingBase}, {@code flatFineApplied}, {@code fundKept}, {@code
 *       hearingNeeded}, {@code decisionWithin}, {@code appealWithin}, {@code appealDecisionWithin}, {@code lapseAfter}: entries
 *       with one {@code value}; {@code reviewers}, {@code deciders}, {@code appealDeciders}, {@code settlers}: with a list of
 *       roles.
 *   <li>{@code commands}: as in {@code complaints}.
 * </ul>
 *
 * <h2>Roster</h2>
 *
 * <p>What is left out is as {@link io.careline.roster.ShiftType}, {@link io.careline.roster.CoverRequirement} and the rule of
 * the kind have it.
 *
 * <ul>
 *   <li>{@code shifts}: each with {@code code} and {@code hours}, and {@code breaks}, {@code paidTime}, {@code night}, {@code
 *       colour}; {@code seasons} with {@code from}, {@code to} and hours, breaks and paid time of their own. Mandatory.
 *   <li>{@code cover}: how many are wanted on some {@code days} ({@code MON-FRI}; a make-up working day is the weekday whose
 *       hours it has), with {@code holidays} ({@code INCLUDED}, {@code EXCLUDED}, {@code ONLY}) and from {@code from} to
 *       {@code to} each year; on {@code shifts}, at {@code hours} by {@code slot}, with a {@code skill} of a {@code level};
 *       {@code minimum} and {@code maximum}, which must be kept unless they have a weight ({@code minimumWeight}, {@code
 *       maximumWeight}), and {@code preferred} with {@code underWeight} and {@code overWeight}.
 *   <li>{@code rules}: each with {@code kind} (a {@link io.careline.roster.RosterRuleType}), {@code name}, {@code weight}
 *       unless it must hold, {@code contracts} unless it binds everybody, and the attributes of its kind. A {@code window} is
 *       {@code HORIZON}, {@code WEEK}, {@code MONTH} or, for any days in a row, such as {@code P7D}.
 *   <li>{@code calendar}: the one whose holidays and make-up working days count; the main one unless set.
 * </ul>
 *
 * <h2>Scorecards</h2>
 *
 * <p>What is left out is as {@link io.careline.scorecard.ScorecardPolicy} has it. Money and transfers are proposals.
 *
 * <ul>
 *   <li>{@code parts}: what the score is made up of, each with {@code rater} ({@code AGENT}, {@code SUPERIOR}, {@code
 *       QUOTA}), {@code weight} in per cent, 100 together, and {@code criteria}, which a quota does not have.
 *   <li>{@code measures}: an entry whose {@code value} lists those that the library knows, see {@link
 *       io.careline.scorecard.StandardMeasures}; {@code ownMeasures}: others, each with {@code measure}, {@code unit}, {@code
 *       numerator} and, where it is divided, {@code denominator}.
 *   <li>{@code quota}: how a workload becomes points, entries with one {@code value} named as in {@link
 *       io.careline.scorecard.QuotaRule}; {@code ranking}: in the same way, {@link io.careline.scorecard.RankingRule}.
 *   <li>{@code selfRatingWithin}, {@code missedSelfRating}, {@code disputeWithin}, {@code minimumBonus}, {@code
 *       commissionRule}, {@code commissionPercent}, {@code currency}, {@code answerThreshold}, {@code shortAbandon}, {@code
 *       dailyLogOwed}: entries with one {@code value}; {@code superiors}, {@code disputeDeciders}, {@code
 *       minimumBonusRoles}: with a list of roles.
 *   <li>{@code commands}: as in {@code complaints}.
 * </ul>
 *
 * <h2>Staffing</h2>
 *
 * <p>What is left out is as {@link io.careline.staffing.StaffingProfile}, {@link io.careline.staffing.ServiceTarget} and
 * {@link io.careline.staffing.AreaStaffingRule} have it. Shares are texts above 0 and below 1: {@code "0.8"}.
 *
 * <ul>
 *   <li>{@code channels}: each with {@code channel}, {@code handlingTime}, and {@code patience}, {@code concurrency}, {@code
 *       shrinkage}; of its targets at least one: {@code serviceLevel} with {@code share}, {@code within} and {@code
 *       definition}, {@code maximumOccupancy}, {@code maximumAnswerTime}, {@code maximumAbandonment}.
 *   <li>{@code areas}: {@code mostCustomers} and {@code repeated}.
 * </ul>
 *
 * <h2>Confidentiality</h2>
 *
 * <p>What is left out is as {@link io.careline.privacy.ConfidentialityPolicy} has it; a list replaces all of its own.
 *
 * <ul>
 *   <li>{@code classes}: entries with {@code of} (a type, an attribute, or {@code Type.attribute}) and {@code class}.
 *   <li>{@code clearances}: entries with {@code role} and {@code class}: up to which class a role may read.
 *   <li>{@code unmarked}, {@code unknown}, {@code keptAfterRetention}, {@code copyingPermittedFrom}: entries with one {@code
 *       value}; {@code permitters}: with a list of roles.
 * </ul>
 *
 * <h2>Labour</h2>
 *
 * <p>A list of entries with {@code pack}: {@code CN} or {@code EU}; see {@link io.careline.core.labour.LabourPacks}. What they
 * find is never a refusal; {@link io.careline.core.handbook.Handbook#findings()} is what they find in the section {@code
 * roster}.
 *
 * <h2>Bounds</h2>
 *
 * <p>A million characters, 20 levels, 100,000 tokens, 10,000 characters in a text, 20 digits in a number; the schema has
 * the bounds of each list.
 */
@NullMarked
package io.careline.core.handbook;

import org.jspecify.annotations.NullMarked;
